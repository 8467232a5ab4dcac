package attest.gazetteer;

import attest.json.Json;
import attest.place.Gazetteer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file of imported lists: one gazetteer a layer, one behind the other, then a table of them as
 * JSON, its length, and a mark. Reading maps the layers and parses the table alone.
 */
public final class GazetteerFile {
  static final int MARK = 0x4174475A; // AtGZ
  private static final int TAIL_BYTES = 8;
  private static final int LONGEST_TABLE = 1 << 20;

  private final Path path;
  private final List<Layer> layers;

  private GazetteerFile(Path path, List<Layer> layers) {
    this.path = path;
    this.layers = List.copyOf(layers);
  }

  /**
   * One imported list.
   *
   * @param name the file's name; a file of that name replaces it
   * @param kind what sort of list it was
   * @param at where its bytes start
   * @param length how many there are
   * @param sha256 their hash
   * @param places how many places it holds
   * @param names how many distinct names
   */
  public record Layer(
      String name, ListKind kind, long at, long length, String sha256, int places, int names) {
    /** The order of layers: own places lie uppermost; else in order of import. */
    static final Comparator<Layer> ORDER = Comparator.comparing(Layer::kind);

    Layer at(long there) {
      return new Layer(name, kind, there, length, sha256, places, names);
    }
  }

  /**
   * Reads the table of layers; a file that is not there has none.
   *
   * @throws IOException where it is no whole file of this form
   */
  public static GazetteerFile open(Path path) throws IOException {
    if (!Files.exists(path)) {
      return new GazetteerFile(path, List.of());
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer tail = read(channel, channel.size() - TAIL_BYTES, TAIL_BYTES);
      int length = tail.getInt();
      if (tail.getInt() != MARK || length < 0 || length > LONGEST_TABLE) {
        throw new IOException("no mark at its end");
      }
      long tableAt = channel.size() - TAIL_BYTES - length;
      byte[] table = read(channel, tableAt, length).array();
      return new GazetteerFile(path, layers(new String(table, StandardCharsets.UTF_8), tableAt));
    } catch (IOException e) {
      throw new IOException(
          path
              + " is no whole gazetteer of imported lists ("
              + e.getMessage()
              + "); remove it and import the lists anew",
          e);
    }
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    if (at < 0) {
      throw new EOFException("cut short");
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("cut short");
      }
    }
    return bytes.flip();
  }

  private static List<Layer> layers(String table, long end) throws IOException {
    JsonNode root;
    try {
      root = Json.parse(table);
    } catch (JsonProcessingException e) {
      throw new IOException("its table is no JSON", e);
    }
    List<Layer> layers = new ArrayList<>();
    for (JsonNode each : root.path("layers")) {
      Layer layer =
          new Layer(
              each.path("name").asText(),
              ListKind.valueOf(each.path("kind").asText()),
              each.path("at").asLong(),
              each.path("length").asLong(),
              each.path("sha256").asText(),
              each.path("places").asInt(),
              each.path("names").asInt());
      if (layer.at() < 0 || layer.length() < 0 || layer.at() + layer.length() > end) {
        throw new IOException("layer " + layer.name() + " reaches past its end");
      }
      layers.add(layer);
    }
    return layers;
  }

  /** The table and tail for these layers. */
  static ByteBuffer table(List<Layer> layers) {
    ObjectNode root = Json.object();
    ArrayNode list = Json.array();
    for (Layer layer : layers) {
      list.add(
          Json.object()
              .put("name", layer.name())
              .put("kind", layer.kind().name())
              .put("at", layer.at())
              .put("length", layer.length())
              .put("sha256", layer.sha256())
              .put("places", layer.places())
              .put("names", layer.names()));
    }
    root.set("layers", list);
    byte[] table = Json.line(root).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(table.length + TAIL_BYTES)
        .put(table)
        .putInt(table.length)
        .putInt(MARK)
        .flip();
  }

  public Path path() {
    return path;
  }

  /** The imported lists, lowest first. */
  public List<Layer> layers() {
    return layers;
  }

  /**
   * Eight letters and digits that tell what has been imported: the same lists give the same id,
   * wherever the file lies. Empty where nothing is.
   */
  public Optional<String> id() {
    if (layers.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    layers.forEach(layer -> digest.update(layer.sha256().getBytes(StandardCharsets.UTF_8)));
    return Optional.of(HexFormat.of().formatHex(digest.digest()).substring(0, 8));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The shipped gazetteer with the imported lists laid over it. */
  public Gazetteer over(Gazetteer shipped) throws IOException {
    Gazetteer all = shipped;
    if (layers.isEmpty()) {
      return all;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      for (Layer layer : layers) {
        ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, layer.at(), layer.length());
        all = all.under(Gazetteer.of(bytes));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(
          path
              + " holds a layer that this version cannot read ("
              + e.getMessage()
              + "); import the lists anew",
          e);
    }
    return all;
  }
}
