import { Page } from '../../ui/page';

export function OfferPage() {
  return <Page title="Offer">{null}</Page>;
}
