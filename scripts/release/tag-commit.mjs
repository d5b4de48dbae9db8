/** Where GitHub's API has the refs of the repository of GH_REPO. */
export const REFS = 'repos/{owner}/{repo}/git';

/** The commit of a tag at GitHub; undefined when there is no such tag. */
export function commitOf(tag, gh) {
  const answer = gh(['api', `${REFS}/ref/tags/${tag}`]);
  return answer === undefined ? undefined : JSON.parse(answer).object.sha;
}
