package attest.export;

import attest.Attest;
import attest.json.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The description of a folder of tables after the Frictionless Data Package, version 1: what each
 * column holds, how tables are bound to each other, size and hash of each file, where the data come
 * from and how they were made.
 *
 * @param methods how the tables were made
 */
record DataPackage(
    List<Resource> resources, Map<String, String> methods, Selection selection, boolean hxl) {
  /** A table's file. */
  record Resource(Table<?> table, long bytes, String sha256) {
    static Resource of(Table<?> table, Path file) throws IOException {
      try (InputStream in = Files.newInputStream(file)) {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long bytes =
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
        return new Resource(table, bytes, HexFormat.of().formatHex(digest.digest()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }

  String json() {
    ObjectNode node = Json.object().put("profile", "tabular-data-package");
    node.put("name", "attest-events").put("title", "Conflict events with their sources");
    node.put(
        "description",
        "Events read from news reports: who did what to whom, where and when, and who says so."
            + " Figures that differ stand side by side; no policy has made one number of them.");
    node.put("version", Attest.VERSION);
    node.set("sources", sources());
    ObjectNode how = Json.object();
    methods.forEach(how::put);
    node.set("methods", how);
    node.set("resources", Json.array(resources, this::resource));
    return Json.pretty(node) + "\n";
  }

  /** The outlets whose reports the events rest on. */
  private ArrayNode sources() {
    TreeSet<String> outlets = new TreeSet<>();
    Methods.reports(selection)
        .forEach(id -> selection.report(id).header().outlet().ifPresent(outlets::add));
    return Json.array(List.copyOf(outlets), outlet -> Json.object().put("title", outlet));
  }

  private ObjectNode resource(Resource resource) {
    Table<?> table = resource.table();
    ObjectNode node = Json.object().put("profile", "tabular-data-resource");
    node.put("name", table.name()).put("path", table.name() + ".csv");
    node.put("description", table.about() + ".");
    node.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    node.put("bytes", resource.bytes()).put("hash", "sha256:" + resource.sha256());
    if (table.name().equals("places")) {
      node.set("licenses", Json.array().add(gazetteer()));
    }
    ObjectNode dialect = Json.object().put("delimiter", ",").put("lineTerminator", "\n");
    dialect.put("quoteChar", "\"").put("doubleQuote", true).put("header", true);
    if (hxl) {
      dialect.put("commentChar", "#");
    }
    node.set("dialect", dialect);
    node.set("schema", schema(table));
    return node;
  }

  private static ObjectNode gazetteer() {
    return Json.object()
        .put("name", "CC-BY-4.0")
        .put("path", "https://creativecommons.org/licenses/by/4.0/")
        .put("title", "Creative Commons Attribution 4.0: GeoNames, Who's On First");
  }

  private static ObjectNode schema(Table<?> table) {
    ObjectNode schema = Json.object();
    schema.set("fields", Json.array(table.columns().list(), column -> field(table, column)));
    schema.set("missingValues", Json.array().add(""));
    table.key().ifPresent(key -> schema.put("primaryKey", key));
    ArrayNode foreign = Json.array();
    for (String column : table.columns().names()) {
      String other = table.foreign().get(column);
      if (other != null) {
        ObjectNode key = Json.object().put("fields", column);
        key.set("reference", Json.object().put("resource", other).put("fields", "id"));
        foreign.add(key);
      }
    }
    if (!foreign.isEmpty()) {
      schema.set("foreignKeys", foreign);
    }
    return schema;
  }

  private static ObjectNode field(Table<?> table, Columns.Column<?> column) {
    ObjectNode field = Json.object().put("name", column.name()).put("type", type(column.kind()));
    field.put("description", about(column));
    if (table.key().filter(column.name()::equals).isPresent()) {
      field.set("constraints", Json.object().put("required", true).put("unique", true));
    }
    return field;
  }

  private static String about(Columns.Column<?> column) {
    return column.kind() == Cell.Kind.SEVERAL
        ? column.about() + "; several are joined by \"; \""
        : column.about();
  }

  private static String type(Cell.Kind kind) {
    return switch (kind) {
      case WORDS, CODE, SEVERAL -> "string";
      case WHOLE -> "integer";
      case DECIMAL -> "number";
      case DAY -> "date";
      case YES_NO -> "boolean";
    };
  }
}
