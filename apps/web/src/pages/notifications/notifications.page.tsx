import { Page } from '../../ui/page';

export function NotificationsPage() {
  return <Page title="Notifications">{null}</Page>;
}
