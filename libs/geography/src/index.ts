export { loadGeography, OBLASTS, type Oblast } from './reference.js';
