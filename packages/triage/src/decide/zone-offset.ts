const MS_PER_MINUTE = 60_000;

/**
 * Makes the function that gives a time zone's offset from UTC, in milliseconds (east is positive), at an instant (milliseconds since
 * 1970).
 *
 * @param timeZone IANA name, such as `Europe/Berlin`
 * @throws RangeError when the platform knows no such zone
 */
export function zoneOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    // `GMT`, `GMT+01:00`, and for old local times `GMT-00:01:15`.
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = /^GMT(?:([+-])(\d+)(?::(\d+))?(?::(\d+))?)?$/.exec(name) ?? [];
    const size = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE + Number(seconds) * 1000;
    return sign === '-' ? -size : size;
  };
}
