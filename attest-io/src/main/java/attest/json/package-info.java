/** The model's values as JSON: stable names, stable order, nothing lost; see docs/FORMATS.md. */
package attest.json;
