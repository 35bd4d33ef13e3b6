import { Page } from '../../ui/page';

export function LinkPage() {
  return <Page title="Link">{null}</Page>;
}
