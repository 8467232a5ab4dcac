package attest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.model.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {
  private final Gazetteer gazetteer = SmallGazetteer.builder().build();

  @Test
  void aPlaceComesBackWithItsUnitsPointAndPeople() {
    Place hajin = gazetteer.find("Hajin").getFirst().place();
    assertThat(hajin.id()).isEqualTo("geonames:1");
    assertThat(hajin.name()).isEqualTo("Hajin");
    assertThat(hajin.kind()).isEqualTo(Place.Kind.TOWN);
    assertThat(hajin.population()).isEqualTo(29_237);
    assertThat(hajin.admin())
        .isEqualTo(
            new Place.Admin(
                Optional.of("SY"), Optional.of("Deir ez-Zor"), Optional.of("Abu Kamal")));
    assertThat(hajin.point().orElseThrow().kilometresTo(new Place.Point(34.695, 40.831)))
        .isLessThan(0.005);
  }

  @Test
  void namesakesComeMostPeopleFirst() {
    assertThat(gazetteer.find("Hajin"))
        .extracting(match -> match.place().admin().country().orElseThrow())
        .containsExactly("SY", "YE");
  }

  @Test
  void anotherRomanisationIsFoundByLikenessOnly() {
    assertThat(gazetteer.find("Deshaisha")).isEmpty();
    assertThat(gazetteer.findLike("Deshaisha", 0.85))
        .extracting(match -> match.place().id())
        .containsExactlyInAnyOrder("geonames:3", "geonames:4");
  }

  @Test
  void theSameRowsInAnyOrderGiveTheSameBytes() {
    PlaceRow one =
        GazetteerBuilder.row(1, "Idlib", new Place.Point(35.93, 36.63), PlaceRow.Unit.NONE);
    PlaceRow two =
        GazetteerBuilder.row(2, "Homs", new Place.Point(34.73, 36.71), PlaceRow.Unit.NONE);
    assertThat(new GazetteerBuilder().add(one).add(two).bytes())
        .isEqualTo(new GazetteerBuilder().add(two).add(one).bytes());
  }

  @Test
  void aFileIsWrittenWholeAndOpened(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("places.bin");
    SmallGazetteer.builder().write(file);
    assertThat(Gazetteer.open(file).find("Basra")).hasSize(1);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aCutOrForeignFileIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("places.bin");
    byte[] bytes = SmallGazetteer.builder().bytes();
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 10));
    assertThatThrownBy(() -> Gazetteer.open(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("places.bin");
    assertThatThrownBy(() -> Gazetteer.of(ByteBuffer.allocate(10)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyPlacesOfOneNameAreAllKept() {
    GazetteerBuilder builder = new GazetteerBuilder();
    for (int i = 0; i < 300; i++) {
      builder.add(
          new PlaceRow(
              "attest",
              i,
              List.of("San José"),
              Place.Kind.TOWN,
              Optional.of(new Place.Point(i / 10.0, i / 2.0)),
              PlaceRow.Unit.NONE,
              i));
    }
    List<Gazetteer.Match> found = builder.build().find("San Jose");
    assertThat(found).hasSize(300);
    assertThat(found.getFirst().place().population()).isEqualTo(299);
  }
}
