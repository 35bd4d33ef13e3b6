import { Page } from '../../ui/page';

export function NeedListPage() {
  return <Page title="NeedList">{null}</Page>;
}
