import { Page } from '../../ui/page';

export function ArrivalListPage() {
  return <Page title="ArrivalList">{null}</Page>;
}
