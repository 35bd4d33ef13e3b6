export { loadCatalogue, type AttributeKind } from './reference.js';
export { CatalogueModule } from './catalogue.module.js';
export { CatalogueQueries } from './catalogue.queries.js';
export { LimitDto, SubstituteView } from './http/catalogue.dto.js';
export { CatalogueHttpModule } from './http/catalogue.http.module.js';
export { missingOf, suits } from './specification.js';
export type {
  Attribute,
  CatalogueAttribute,
  Limit,
  Specification,
  SpecificationValue,
} from './specification.js';
export { synonymsOf } from './everyday-words.js';
export { attributeName, iconOf, unitName, valueText, withItemWords } from './wording.js';
