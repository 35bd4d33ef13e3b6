import { Page } from '../../ui/page';

export function NeedPage() {
  return <Page title="Need">{null}</Page>;
}
