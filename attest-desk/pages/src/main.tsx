import 'leaflet/dist/leaflet.css';
import 'uplot/dist/uPlot.min.css';
import { render } from 'preact';
import { Desk } from './desk';
import './style.css';

const place = document.getElementById('desk');
if (place !== null) {
  render(<Desk />, place);
}
