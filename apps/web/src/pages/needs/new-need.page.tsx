import { Page } from '../../ui/page';

export function NewNeedPage() {
  return <Page title="NewNeed">{null}</Page>;
}
