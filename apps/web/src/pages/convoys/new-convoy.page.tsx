import { Page } from '../../ui/page';

export function NewConvoyPage() {
  return <Page title="NewConvoy">{null}</Page>;
}
