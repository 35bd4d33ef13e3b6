export { loadCatalogue, type AttributeKind } from './reference.js';
