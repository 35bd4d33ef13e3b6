import type { ErrorComponentProps } from '@tanstack/react-router';
import { Door } from './door';
import { PageFailed } from './page-failed';

/** What could not be shown before anybody is known. */
export const DoorFailed = (failed: ErrorComponentProps) => (
  <Door>
    <PageFailed {...failed} />
  </Door>
);
