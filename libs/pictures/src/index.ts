export { PictureView } from './http/picture.dto.js';
export { PicturesHttpModule } from './http/pictures.http.module.js';
export { picturesWhere } from './picture.queries.js';
