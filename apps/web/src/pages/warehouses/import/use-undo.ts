import { answer, api } from '../../../api/client';
import { useCommand } from '../../../api/command';

/** What is different after a table was taken over or reversed. */
export const OUTDATED = ['/lots', '/sites', '/sites/{id}/goods-in/imports', '/tasks'] as const;

/** Reverses every receipt of a table. */
export const useUndo = (siteId: string) =>
  useCommand(
    (importId: string, reason: string) =>
      answer(
        api.POST('/sites/{id}/goods-in/imports/{importId}/undo', {
          params: { path: { id: siteId, importId } },
          body: { reason },
        }),
      ),
    OUTDATED,
  );
