import { Page } from '../../ui/page';

export function ArrivalPage() {
  return <Page title="Arrival">{null}</Page>;
}
