import { Page } from '../../ui/page';

export function PartnershipListPage() {
  return <Page title="PartnershipList">{null}</Page>;
}
