package attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import attest.model.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayersTest {
  private static final PlaceRow.Unit DEIR = new PlaceRow.Unit("SY", "Deir ez-Zor", "");
  private final Gazetteer shipped = SmallGazetteer.builder().build();

  @Test
  void aPlaceOfAnUpperLayerIsFoundBesideThoseBelow() {
    Gazetteer both = shipped.under(layer(own(1, "Al Bu Ahmed", 34.7, 40.9)));
    assertThat(both.size()).isEqualTo(shipped.size() + 1);
    assertThat(both.find("Al Bu Ahmad")).isEmpty();
    assertThat(both.findLike("Al Bu Ahmad", 0.85).getFirst().place().id()).isEqualTo("own:1");
    assertThat(both.find("Basra").getFirst().place().id()).isEqualTo("geonames:9");
  }

  @Test
  void whereBothTellOnePlaceTheUpperLayerAnswers() {
    Gazetteer both = shipped.under(layer(own(1, "Hajin", 34.69, 40.83)));
    assertThat(both.find("Hajin"))
        .extracting(match -> match.place().id())
        .containsExactlyInAnyOrder("own:1", "geonames:2");
  }

  @Test
  void theSameNumberOfTheSameSourceIsTheSamePlaceWhereverItLies() {
    PlaceRow moved =
        new PlaceRow(
            "geonames",
            1,
            List.of("Hajin"),
            Place.Kind.TOWN,
            Optional.of(new Place.Point(34.9, 40.9)),
            DEIR,
            31_000);
    Gazetteer both = shipped.under(new GazetteerBuilder().add(moved).build());
    assertThat(both.find("Hajin"))
        .extracting(match -> match.place().id(), match -> match.place().population())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("geonames:1", 31_000L),
            org.assertj.core.groups.Tuple.tuple("geonames:2", 0L));
  }

  @Test
  void codesAndNotesComeBack() {
    GazetteerBuilder builder = new GazetteerBuilder();
    builder.add(own(1, "North Gate", 34.7, 40.9), new Remark("CP-7", "checkpoint since 2017"));
    builder.add(own(2, "South Gate", 34.6, 40.9));
    Gazetteer both = shipped.under(builder.build());
    Gazetteer.Match gate = both.find("North Gate").getFirst();
    assertThat(gate.place().id()).isEqualTo("own:CP-7");
    assertThat(gate.note()).isEqualTo("checkpoint since 2017");
    assertThat(both.find("South Gate").getFirst().place().id()).isEqualTo("own:2");
  }

  @Test
  void aNameAddedLaterIsFound() {
    GazetteerBuilder builder = new GazetteerBuilder().add(own(1, "North Gate", 34.7, 40.9));
    builder.addName(0, "Bab al Shamal");
    assertThat(builder.build().find("Bab al-Shamal").getFirst().place().name())
        .isEqualTo("North Gate");
  }

  private static Gazetteer layer(PlaceRow row) {
    return new GazetteerBuilder().add(row).build();
  }

  private static PlaceRow own(long number, String name, double latitude, double longitude) {
    return new PlaceRow(
        "own",
        number,
        List.of(name),
        Place.Kind.TOWN,
        Optional.of(new Place.Point(latitude, longitude)),
        DEIR,
        0);
  }
}
