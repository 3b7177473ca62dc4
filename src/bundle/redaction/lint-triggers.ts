/**
 * What each of its expressions needs, so that bulk text is not given to all of them. A URL with a password has an
 * at sign, whichever rule knows it.
 */
export const lintTriggers: readonly string[] = [
	...[
		'akia',
		'agpa',
		'aida',
		'aroa',
		'aipa',
		'anpa',
		'anva',
		'asia',
		'a3t',
		'aws',
		'access',
		'account',
	],
	...['private_key', 'googleapis', '_authtoken', 'npm_', 'xox', 'xapp', 'hooks.slack.com', '@'],
	...['-----begin', 'sg.', 'shppa_', 'shpca_', 'shpat_', 'shpss_', 'ghp_', 'gho_', 'ghu_', 'ghs_'],
	...[
		'ghr_',
		'github_pat_',
		'sk-',
		't3blbkfj',
		'lin_api_',
		'ops_ey',
		'mongodb',
		'mysql',
		'postgres',
	],
];
