import { Page } from '../../ui/page';

export function ReportPage() {
  return <Page title="Report">{null}</Page>;
}
