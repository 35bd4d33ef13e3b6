import { Page } from '../../ui/page';

export function OfferListPage() {
  return <Page title="OfferList">{null}</Page>;
}
