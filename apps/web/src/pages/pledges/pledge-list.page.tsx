import { Page } from '../../ui/page';

export function PledgeListPage() {
  return <Page title="PledgeList">{null}</Page>;
}
