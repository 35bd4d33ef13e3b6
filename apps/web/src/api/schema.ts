export type { components, paths } from '../../../../test/support/openapi.generated';
