import { compileRules } from "../rule";
import { ENGLISH } from "./lexicon";

/** Half a problem: detailed questions on one case study, on method, on how an engagement works. The whole is told by wording. */
export const ENGLISH_PROBLEM = compileRules(ENGLISH, [
	{
		facts: ["problem_partial"],
		says: [
			"how (?:do|does|would|did|might|will|can|could|should) (?:you|your (?:\\w+ )?(?:team|teams|engineers|people|developers|company|consultants)|an? (?:[\\w-]+ )?(?:engagement|project|collaboration|cooperation|team|discovery|audit|assessment|pilot|contract|sprint|kick-?off|handover)|the (?:[\\w-]+ )?(?:engagement|process|collaboration|onboarding|handover|team|project|system|pipeline|evaluation|work|discovery|cooperation|first \\w+)|it|that|this|engagements|projects|working with you|we|one) (?:usually |typically |normally |actually |generally |then |all )?\\w+",
			"how (?:long|big|large|many (?:people|engineers|weeks|months)) (?:does|do|is|are|would|will|did)[^\\n?]{0,40}(?:engagement|project|team|take|last|onboarding|discovery|assessment|migration|pilot)",
			"what(?:'s| does| is| would| do| are| did)? (?:an?|your|the|you) (?:typical |usual |normal |standard |general |first |next )?(?:[\\w-]+ )?(?:engagement|process|approach|methodology|method|way of working|collaboration|team set-?up|onboarding|tech stack|steps?|discovery|workflow|evaluation|first weeks?|deliverables?|project look|do differently|quality assurance|testing strategy)\\b",
			"(?:tell|show|explain|more|details?|interested|curious|questions?|walk|elaborate|learn|describe|share|example)\\b[^\\n?]{0,50}(?:case stud(?:y|ies)|references?\\b|project you|engagements?|process|methodology|your approach|how you (?:work|do|run|approach|handle|build|test|measure|staff|structure))",
			"(?:case study|reference project|success story)[^\\n]{0,120}\\?",
			"(?:in|about|from|on|like|at) (?:the|that|your) (?:[\\w-]+ ){1,5}(?:case study|case|reference|engagement|success story)\\b",
			"(?:do|would|can|could|will) your (?:\\w+ )?(?:engineers|developers|people|team|teams|consultants|architects|devs) ",
			"who (?:would|will|owns|is going to|does|is) (?:be |own |the |actually )?(?:work|lead|manage|own|responsible|on the team|our contact|run|review|maintain|the code|ip)",
			"(?:do|can|could|would|will) you (?:also |usually |typically )?(?:work (?:with|alongside|in|on-?site|inside|embedded|remote)|integrate (?:with|into)|embed|pair|collaborate|train our|hand ?over|transfer (?:the )?know\\w*|document|stay|start with|join our|team up|offer (?:a )?(?:discovery|workshop|pilot|trial|poc)|begin with)\\b",
			"what (?:happens|if) [^\\n]{5,80}\\?",
			"have you (?:ever |already |also )?(?:done|built|migrated|handled|shipped|delivered|solved|dealt with|worked on|tackled|moderni[sz]ed) (?:something|anything|projects?|systems?|things|a \\w+|this)[^\\n?]{0,60}(?:like|similar|such|comparable|before|of this)",
			"(?:similar|comparable) (?:project|case|problem|client|work|challenge)s?\\b",
		],
		unless: [
			"how (?:are you|do you (?:do|feel|know|recruit|hire|find (?:people|talent|candidates)|pay|make money|get clients|price|charge)\\b|can i (?:contact|reach|apply|call|talk|book|get in)|do i|does this (?:chat|bot|thing) work|can you (?:help|assist)|much|may i|could you help|can we (?:talk|get in|contact|reach|meet|book)|do we (?:contact|reach|book)|did you (?:know|get my|find me))",
			"(?:recruit|apply for|internship|job|salary|vacanc|day rate|hourly)",
		],
	},
]);
