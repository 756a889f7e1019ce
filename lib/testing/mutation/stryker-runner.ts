import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";

/** Stryker gives the value that `inject` names: its injector. */
const GIVEN: { inject: ["$injector"] } = { inject: ["$injector"] };

/**
 * Stryker's runner for Vitest, with every test of the related files run for every mutant, and the mutant there from the first
 * line on. Stryker picks tests by "suite test"; Vitest 5 names them "suite > test", so that a picked test inside a suite is
 * silently skipped and its mutant survives. And the laws over every decision are tried while the tests are still collected,
 * before Stryker would let a mutant in.
 */
export const strykerPlugins = vitestPlugins.map((plugin) => ({
	kind: plugin.kind,
	name: "vitest-by-file",
	factory: runsWholeFiles(plugin.factory),
}));

type Create = (typeof vitestPlugins)[number]["factory"];
type Injector = Create extends (injector: infer One) => unknown ? One : never;

function runsWholeFiles(create: Create): Create {
	const createWhole = (injector: Injector) => {
		const runner = create(injector);
		const mutantRun = runner.mutantRun.bind(runner);
		runner.mutantRun = ({ testFilter: _, ...mutant }) =>
			mutantRun({ ...mutant, mutantActivation: "static" });
		return runner;
	};
	return Object.assign(createWhole, GIVEN);
}
