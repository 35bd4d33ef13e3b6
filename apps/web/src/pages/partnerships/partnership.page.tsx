import { Page } from '../../ui/page';

export function PartnershipPage() {
  return <Page title="Partnership">{null}</Page>;
}
