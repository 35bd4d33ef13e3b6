import { Page } from '../../ui/page';

export function ImportLinesPage() {
  return <Page title="ImportLines">{null}</Page>;
}
