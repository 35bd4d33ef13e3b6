import { Page } from '../../ui/page';

export function HelpPage() {
  return <Page title="Help">{null}</Page>;
}
