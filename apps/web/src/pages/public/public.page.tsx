import { Page } from '../../ui/page';

export function PublicPage() {
  return <Page title="Public">{null}</Page>;
}
