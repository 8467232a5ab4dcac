/** Word lists and tables that are shipped beside the classes that read them. */
package attest.resource;
