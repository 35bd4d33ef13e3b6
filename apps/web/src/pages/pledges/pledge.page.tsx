import { Page } from '../../ui/page';

export function PledgePage() {
  return <Page title="Pledge">{null}</Page>;
}
