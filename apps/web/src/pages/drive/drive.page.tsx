import { Page } from '../../ui/page';

export function DrivePage() {
  return <Page title="Drive">{null}</Page>;
}
