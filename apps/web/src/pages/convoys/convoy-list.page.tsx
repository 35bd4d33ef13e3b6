import { Page } from '../../ui/page';

export function ConvoyListPage() {
  return <Page title="ConvoyList">{null}</Page>;
}
