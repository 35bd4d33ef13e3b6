import { Page } from '../../ui/page';

export function ConsignmentPage() {
  return <Page title="Consignment">{null}</Page>;
}
