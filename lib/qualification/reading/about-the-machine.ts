/**
 * Who made, owns, pays or commands the assistant: asked of the machine, and of no desk. Over folded sentences; those who
 * speak to it as to one being, not to a firm.
 */
export const ABOUT_THE_MACHINE: readonly RegExp[] = [
	/\bwho(?:ever)? (?:the [a-z]+ )?(?:first |really |actually |even )?(?:pays?|employs?|owns?|hired|made|makes|built|created|invented|designed|wrote|coded|programmed|trained|taught|controls?|runs|supervises?|operates?|commands?|is behind|is in charge of|is responsible for|gives orders to) (?:you(?! (?:for|to|know)\b)|your (?:salary|wages?|pay ?checks?|bills|employment))\b/,
	/\bwho (?:do|did|are|would) you (?:really |actually )?(?:work|working|answer|report|belong|serve|employed|consider|say|call)\b/,
	/\b(?:boss|master|owner|maker|creator|inventor|employer) of you\b|\bwho(?:'s| is| are| was)? your (?:[a-z]+ )?(?:employer|boss|master|maker|creator|inventor|owner|parents)\b(?! at\b)|\bwho your (?:employer|boss|master|maker|creator|owner) is\b/,
	/\bwer (?:hat dich|bezahlt dich|besitzt dich|steuert dich|ist dein(?:e)? (?:chef\w*|boss|arbeitgeber\w*|schopfer\w*|erfinder\w*))\b|\bfur wen arbeitest du\b|\bwem gehorst du\b/,
	/\bqui (?:t'a|te (?:paie|paye|commande|dirige)|t'emploie|est ton (?:patron|chef|boss|employeur|createur))\b|\b(?:pour|a) qui (?:travailles|appartiens|bosses|obeis)-tu\b|\btu (?:travailles|bosses|roules) pour qui\b/,
	/\bquien (?:te (?:ha )?(?:creo|creado|hizo|hecho|paga|programo|programado|manda)|es tu (?:jef[ea]|creador\w*|duen[oa])|manda sobre ti)\b|\bpara quien trabajas\b/,
	/\bchi (?:ti (?:ha (?:creat|fatt|programmat|inventat|costruit)\w*|paga|comanda|controlla)|e il tuo (?:capo|boss|padrone|creatore|datore))\b|\bper chi lavori\b/,
	/\bquem (?:te (?:criou|fez|paga|programou|manda|inventou)|e o (?:teu|seu) (?:patrao|criador|dono)|e o teu chefe)\b|\bpara quem (?:trabalhas|(?:e que )?tu trabalhas|voce trabalha)\b/,
	/\bwie (?:heeft (?:je|jou) (?:gemaakt|gebouwd|geprogrammeerd|bedacht|ontworpen)|betaalt (?:je|jou)|is (?:je|jouw) (?:baas|maker|eigenaar))\b|\bvoor wie werk(?:te)? je\b/,
	/\bkto (?:cie|ciebie) (?:stworzyl|zrobil|zaprogramowal|wymyslil|zatrudnia)\b|\bkto (?:ci|tobie) placi\b|\bkto jest twoim (?:szefem|tworca|wlascicielem|panem)\b|\bdla kogo pracujesz\b/,
];
