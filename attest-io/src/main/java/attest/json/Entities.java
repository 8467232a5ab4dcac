package attest.json;

import attest.model.Actor;
import attest.model.Place;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * How actors and places stand inside other values: whole, as in exports, or by a number of a
 * ledger's own table, since the same few stand in very many claims.
 */
public interface Entities {
  /** Every actor and place written out. */
  Entities WHOLE =
      new Entities() {
        @Override
        public JsonNode write(Actor actor) {
          return ActorJson.write(actor);
        }

        @Override
        public Actor actor(JsonNode node) {
          return ActorJson.read(node);
        }

        @Override
        public JsonNode write(Place place) {
          return PlaceJson.write(place);
        }

        @Override
        public Place place(JsonNode node) {
          return PlaceJson.read(node);
        }
      };

  JsonNode write(Actor actor);

  Actor actor(JsonNode node);

  JsonNode write(Place place);

  Place place(JsonNode node);
}
