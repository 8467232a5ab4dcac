/**
 * Words to days: finds the times that a report names and resolves them against its date, keeping
 * the rule and the anchor of each. Never invents a day.
 */
package attest.time;
