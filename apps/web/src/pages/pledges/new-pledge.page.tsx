import { Page } from '../../ui/page';

export function NewPledgePage() {
  return <Page title="NewPledge">{null}</Page>;
}
