import { Page } from '../../ui/page';

export function ConsignmentBoardPage() {
  return <Page title="ConsignmentBoard">{null}</Page>;
}
