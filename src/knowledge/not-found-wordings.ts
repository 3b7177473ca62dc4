import type { Fragment } from '../model/signature.ts';

/**
 * ERROR_FILE_NOT_FOUND and ERROR_PATH_NOT_FOUND: by name, by code and as Windows says them in its
 * languages (accented letters do not count, see `folded`).
 */
export const notFoundWordings: Fragment = [
	'cannot find the file',
	'cannot find the path',
	'error_file_not_found',
	'error_path_not_found',
	'=0x80070002',
	'=0x80070003',
	'=-2147024894',
	'=-2147024893',
	'nicht finden',
	'no se puede encontrar',
	'no puede encontrar',
	'introuvable',
	'gr inte att hitta',
	'no pode encontrar',
	'no possvel localizar',
	'impossibile trovare',
	'kan het opgegeven bestand niet vinden',
	'не удается найти',
	'找不到',
	'見つかりません',
	'찾을 수 없습니다',
];
