import { Page } from '../../ui/page';

export function ConvoyPage() {
  return <Page title="Convoy">{null}</Page>;
}
