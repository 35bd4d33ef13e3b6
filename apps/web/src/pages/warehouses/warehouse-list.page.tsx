import { Page } from '../../ui/page';

export function WarehouseListPage() {
  return <Page title="WarehouseList">{null}</Page>;
}
