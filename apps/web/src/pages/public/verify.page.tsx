import { Page } from '../../ui/page';

export function VerifyPage() {
  return <Page title="Verify">{null}</Page>;
}
