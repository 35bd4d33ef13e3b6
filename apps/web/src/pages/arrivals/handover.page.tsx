import { Page } from '../../ui/page';

export function HandoverPage() {
  return <Page title="Handover">{null}</Page>;
}
