/** Words that say that what is named is an example, is to be made, was removed, or need not be there. */
const WORDS =
  /\b(?:e\.?g\.?|i\.e\.|for example|for instance|such as|example|examples|like|create|creates|created|creating|generate|generates|generated|generating|add|adds|adding|new|write|writes|written|output|outputs|produce|produces|produced|emit|emits|save|saves|saved|stored|store|copy|copies|rename|renamed|move|moved|remove|removed|removes|delete|deleted|deprecated|legacy|obsolete|former|formerly|historical|old|was|were|no longer|used to|never|not|n't|don't|avoid|instead of|rather than|unlike|without|missing|optional|optionally|if present|if exists|if it exists|may|might|would|could|should be named|named|naming|pattern|convention|format|template|placeholder|ignored|gitignored|artifact|artifacts|cache|cached|temporary|download|downloads|downloaded|clone|cloned|upstream|external|another repo|other repo|separate repo|repository|suffix|prefix|pick|becomes|maps to|maps|corresponding|matching|each|every|any|local|locally|user's|users?|project's|scaffold|built|build|builds|compile|compiled|bundle|bundled|install|installed|config option)\b/i;

/** Whether the words around a name make it more of an idea than a thing that is there. */
export function isHypothetical(words: string): boolean {
  return WORDS.test(words) || /→|->|=>|\.\.\.|…|[├└│]/.test(words);
}
