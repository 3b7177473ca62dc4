import type { Finding } from '../model/finding.ts';
import type { Feasibility, Goal, GoalVerdict, Requirement } from '../model/goal.ts';
import { mask } from '../model/mask.ts';
import type { Os } from '../model/os.ts';

interface Ruling {
	readonly feasibility: Feasibility;
	readonly because: string;
	readonly decidedBy: readonly Finding[];
}

function byFailures(failures: readonly Finding[]): Ruling {
	const hopeless = failures.find(({ impossible }) => impossible !== undefined);
	const [first] = failures;
	if (hopeless?.impossible) {
		const because = `${hopeless.because}; ${hopeless.impossible.reason}`;
		return { feasibility: 'impossible', because, decidedBy: [hopeless] };
	}
	const outside = failures.find(({ cure }) => cure !== undefined && cure.where !== 'here');
	const feasibility = outside ? 'fixable-outside' : 'fixable-here';
	return { feasibility, because: (outside ?? first)?.because ?? '', decidedBy: failures };
}

function byFindings(
	requirement: Extract<Requirement, { checks: readonly string[] }>,
	findings: readonly Finding[],
): Ruling {
	const concerns = (id: string): boolean => requirement.checks.includes(id);
	// What explains a failure counts here only where the goal asks for it, too.
	const concerned = mask(findings, concerns).filter(({ id }) => concerns(id));
	const proof = concerned.find(({ id }) => id === requirement.provenBy);
	const isHeldBack = concerned.some(
		({ id, verdict }) => verdict === 'fail' && requirement.provenWith?.includes(id),
	);
	if (proof?.verdict === 'pass' && !isHeldBack) {
		return { feasibility: 'ready', because: proof.because, decidedBy: [proof] };
	}
	const deciding = concerned.filter(
		({ severity, maskedBy }) => severity === 'blocker' && maskedBy === undefined,
	);
	const failures = deciding.filter(({ verdict }) => verdict === 'fail');
	if (failures.length > 0) return byFailures(failures);
	const open = deciding.filter(({ verdict }) => verdict === 'unknown');
	if (open[0] !== undefined) {
		return { feasibility: 'undetermined', because: open[0].because, decidedBy: open };
	}
	const passed = concerned.filter(({ verdict }) => verdict === 'pass');
	const telling = passed.find(({ id }) => id === requirement.shownBy) ?? passed.at(-1);
	const because = telling?.because ?? 'nothing stands in the way';
	return { feasibility: 'ready', because, decidedBy: telling ? [telling] : [] };
}

function rule(requirement: Requirement | undefined, findings: readonly Finding[]): Ruling {
	if (requirement === undefined) {
		const because = 'this version of nestvirt does not judge this goal on this operating system';
		return { feasibility: 'undetermined', because, decidedBy: [] };
	}
	if ('impossible' in requirement) {
		return { feasibility: 'impossible', because: requirement.impossible.reason, decidedBy: [] };
	}
	return byFindings(requirement, findings);
}

/** How a goal stands, derived from findings alone, and what would change it. */
export function judgeGoal(goal: Goal, os: Os, findings: readonly Finding[]): GoalVerdict {
	const ruling = rule(goal.requires[os], findings);
	const cures = ruling.decidedBy.flatMap(({ cure }) => cure?.id ?? []);
	return {
		id: goal.id,
		title: goal.title,
		feasibility: ruling.feasibility,
		because: ruling.because,
		decidedBy: ruling.decidedBy.map(({ id }) => id),
		remediations: [...new Set(cures)],
	};
}
