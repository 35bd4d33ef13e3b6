import { Page } from '../../ui/page';

export function OrganisationPage() {
  return <Page title="Organisation">{null}</Page>;
}
