import { Page } from '../../ui/page';

export function WarehousePage() {
  return <Page title="Warehouse">{null}</Page>;
}
